import { execFile } from 'node:child_process';
import { link, mkdir, readFile, rename, rm, writeFile, copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { env, execPath } from 'node:process';
import { promisify } from 'node:util';
import { copyContext } from './docker-context.ts';
import { stagesOf, type Instruction, type Stage } from './dockerfile.ts';

const run = promisify(execFile);

/** What a Dockerfile makes, in a folder instead of an engine. */
export interface Image {
  readonly root: string; // the image's `/`
  readonly folder: string; // where its commands run, below `root`
  readonly environment: Readonly<Record<string, string>>;
  readonly path: string; // where its `node` is
}

interface Workshop {
  readonly checkout: string;
  readonly folder: string;
  readonly bin: string;
  readonly done: Map<string, Promise<Image>>;
}

/** The pnpm that a `RUN npm install --global` would bring: the one that is here, or that npx finds. */
async function findPnpm(): Promise<string> {
  const find = 'command -v pnpm || npx --yes --package pnpm@12 -- sh -c "command -v pnpm"';
  return (await run('sh', ['-c', find])).stdout.trim();
}

/** The base image and what `npm install --global` puts into it: this very Node, and a pnpm that finds every package where the checkout's installation left it. */
async function makeBase(checkout: string, bin: string): Promise<void> {
  await mkdir(bin, { recursive: true });
  await link(execPath, join(bin, 'node')).catch(() => copyFile(execPath, join(bin, 'node')));
  const modules = await readFile(join(checkout, 'node_modules/.modules.yaml'), 'utf8');
  const store = /"?storeDir"?: "?([^"\n]+)/.exec(modules)?.[1];
  if (store === undefined) throw new Error('the checkout is not installed');
  await writeFile(join(bin, 'pnpm'), `#!/bin/sh\nexec '${await findPnpm()}' "$@" --offline --store-dir='${store}'\n`, {
    mode: 0o755,
  });
}

/** The base image has these, or they are for an engine alone. */
const isGiven = ({ verb, rest }: Instruction): boolean =>
  ['USER', 'CMD'].includes(verb) || rest === 'npm install --global pnpm@12';

async function copy(workshop: Workshop, image: Image, rest: string): Promise<void> {
  const [, stage, source = '', target = ''] = /^(?:--from=(\S+)\s+)?(\S+)\s+(\S+)$/.exec(rest) ?? [];
  if (stage === undefined) {
    await copyContext(workshop.checkout, image.folder);
    return;
  }
  const from = await imageOf(workshop, stage);
  const to = join(image.root, target);
  await mkdir(dirname(to), { recursive: true });
  await rm(to, { recursive: true, force: true });
  await rename(join(from.root, source), to); // nothing else needs that stage
}

async function follow(workshop: Workshop, image: Image, { verb, rest }: Instruction): Promise<Image> {
  if (verb === 'WORKDIR') {
    const folder = join(image.root, rest);
    await mkdir(folder, { recursive: true });
    return { ...image, folder };
  }
  if (verb === 'ENV') {
    const [name = '', value = ''] = rest.split('=');
    return { ...image, environment: { ...image.environment, [name]: value } };
  }
  if (verb === 'COPY') await copy(workshop, image, rest);
  else if (verb === 'RUN') {
    const environment = { ...image.environment, HOME: env['HOME'], PATH: `${workshop.bin}:${env['PATH'] ?? ''}` };
    await run('sh', ['-euc', rest], { cwd: image.folder, env: environment, maxBuffer: 1e8 });
  } else throw new Error(`what ${verb} does in a Dockerfile is not known here`);
  return image;
}

async function build(workshop: Workshop, { name, instructions }: Stage): Promise<Image> {
  const root = join(workshop.folder, name);
  await mkdir(root);
  let image: Image = { root, folder: root, environment: {}, path: workshop.bin };
  for (const instruction of instructions.filter((one) => !isGiven(one)))
    image = await follow(workshop, image, instruction);
  return image;
}

function imageOf({ done }: Workshop, stage: string): Promise<Image> {
  const image = done.get(stage);
  if (image === undefined) throw new Error(`the Dockerfile has no stage ${stage}`);
  return image;
}

/** Does what the checkout's Dockerfile says below `folder`, each stage for itself as far as it can, and gives the last. Packages come from the store, never from the network. */
export async function buildImage(checkout: string, folder: string): Promise<Image> {
  const workshop = { checkout, folder, bin: join(folder, 'bin'), done: new Map<string, Promise<Image>>() };
  await makeBase(checkout, workshop.bin);
  const stages = stagesOf(await readFile(join(checkout, 'Dockerfile'), 'utf8'));
  for (const stage of stages) workshop.done.set(stage.name, build(workshop, stage));
  await Promise.all(workshop.done.values());
  return imageOf(workshop, 'image');
}
