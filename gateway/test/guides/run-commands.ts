import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { env } from 'node:process';
import { promisify } from 'node:util';
import type { TestSystem } from '@tessera/stack/testing/start-system.ts';
import ts from 'typescript';
import { ROOT } from './guide.ts';

const run = promisify(execFile);

// Does what `npx pnpm@12 NAME …` does, without asking a registry for pnpm: runs the script of that name.
const NPX = `#!/usr/bin/env bash
set -euo pipefail
[[ $1 == pnpm@12 ]]
exec bash -c "$(node -p 'require("./package.json").scripts[process.argv[1]]' "$2") \\"\\$@\\"" "$2" "\${@:3}"
`;

/** What a shell is given for a running system: a text for the guide's addresses and data folder, and an environment. */
export interface Shell {
  readonly adapt: (text: string) => string;
  readonly environment: NodeJS.ProcessEnv;
  readonly close: () => Promise<void>;
}

/** A shell in the checkout, for which the system under test is the sandbox of the guide. */
export async function shellFor({ gatewayUrl, dataFolder }: TestSystem): Promise<Shell> {
  const programs = await mkdtemp(join(tmpdir(), 'tessera-guides-'));
  await writeFile(join(programs, 'npx'), NPX);
  await chmod(join(programs, 'npx'), 0o755);
  const port = Number(new URL(gatewayUrl).port);
  return {
    adapt: (text) =>
      text
        .replaceAll(
          /(localhost:|127\.0\.0\.1:|-p )400(\d)/g,
          (_whole, host: string, offset: string) => `${host}${String(port + Number(offset))}`,
        )
        .replaceAll('.tessera/', `${dataFolder}/`),
    environment: {
      PATH: [programs, dirname(process.execPath), env['PATH']].join(delimiter),
      HOME: env['HOME'],
      TESSERA_DATA: dataFolder,
    },
    close: () => rm(programs, { recursive: true }),
  };
}

/** Runs commands in the checkout as somebody would type them; rejects when one fails. Gives what they wrote. */
export async function runCommands({ adapt, environment }: Shell, text: string): Promise<string> {
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', adapt(text)], { cwd: ROOT, env: environment });
  return stdout;
}

/** True when every program named in a block's remark can be found. */
export const isInstalled = (programs: string): Promise<boolean> =>
  run('bash', ['-c', `command -v ${programs}`]).then(
    () => true,
    () => false,
  );

/** What a type checker says of a snippet, with Node's types and nothing else. */
function complaintsAbout(file: string): readonly string[] {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ESNext,
    lib: ['lib.esnext.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** Checks the types of a snippet and runs it as the sandbox's case tool. Gives what it wrote. */
export async function runSnippet({ gatewayUrl, issuer, dataFolder }: TestSystem, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-snippet-'));
  const file = join(folder, 'snippet.mts');
  await writeFile(file, text);
  try {
    const complaints = complaintsAbout(file);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
    const keys = JSON.parse(await readFile(join(dataFolder, 'keys/identity-provider.json'), 'utf8')) as {
      caseToolSecret: string;
    };
    const environment = { GRAPH: `${gatewayUrl}/graphql`, ISSUER: issuer, CLIENT_SECRET: keys.caseToolSecret };
    return (await run(process.execPath, [file], { env: environment })).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}
