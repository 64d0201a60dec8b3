/** One line of a Dockerfile. */
export interface Instruction {
  readonly verb: string;
  readonly rest: string;
}

/** One `FROM` with what follows it. */
export interface Stage {
  readonly name: string;
  readonly instructions: readonly Instruction[];
}

/** The stages of a Dockerfile. Comments and continued lines are read; heredocs are not. */
export function stagesOf(dockerfile: string): readonly Stage[] {
  const lines = dockerfile
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line));
  const stages: { name: string; instructions: Instruction[] }[] = [];
  for (const line of lines) {
    const [, verb = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line.trim()) ?? [];
    if (verb === 'FROM') stages.push({ name: /\sAS\s+(\S+)$/.exec(rest)?.[1] ?? 'image', instructions: [] });
    else stages.at(-1)?.instructions.push({ verb, rest });
  }
  return stages;
}
