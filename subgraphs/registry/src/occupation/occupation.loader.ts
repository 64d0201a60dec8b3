import { listLoaderOf, loaderOf } from '@tessera/kit/graphql/loader.ts';
import type DataLoader from 'dataloader';
import { Any, type EntityManager } from 'typeorm';
import { IscoGroupEntity, type IscoGroup } from './isco-group.entity.ts';
import { OccupationSkillEntity, type OccupationSkill } from './occupation-skill.entity.ts';

/** ISCO groups by code, one query a tick. */
export const iscoGroupLoader = (manager: () => Promise<EntityManager>): DataLoader<string, IscoGroup | null> =>
  loaderOf(
    async (codes: readonly string[]): Promise<readonly IscoGroup[]> =>
      (await manager()).findBy(IscoGroupEntity, { code: Any(codes) }),
    ({ code }) => code,
  );

/** The skills that occupations need, essential ones first, by URI of the occupation; one query a tick. */
export const occupationSkillLoader = (
  manager: () => Promise<EntityManager>,
): DataLoader<string, readonly OccupationSkill[]> =>
  listLoaderOf(
    async (uris: readonly string[]): Promise<readonly OccupationSkill[]> =>
      (await manager()).find(OccupationSkillEntity, {
        where: { occupationUri: Any(uris) },
        order: { relation: 'ASC', skillUri: 'ASC' },
      }),
    ({ occupationUri }) => occupationUri,
  );
