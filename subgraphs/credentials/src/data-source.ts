import { dataSourceOf } from '@tessera/kit/database/data-source.ts';
import type { DataSource } from 'typeorm';
import { AssessmentResultEntity } from './assessment/assessment-result.entity.ts';
import { IssuerKeyEntity } from './issuer/issuer-key.entity.ts';
import { IssuerRegistrationEntity } from './issuer/issuer-registration.entity.ts';
import { MicroCredentialEntity } from './micro-credential/micro-credential.entity.ts';
import { PersonKeyEntity } from './micro-credential/person-key.entity.ts';
import { CreateCredentials1764000000000 } from './migrations/1764000000000-CreateCredentials.ts';
import { CredentialShareEntity } from './share/credential-share.entity.ts';
import { CredentialShareViewEntity } from './share/credential-share-view.entity.ts';
import { StatusListEntryEntity } from './status-list/status-list-entry.entity.ts';
import { StatusListEntity } from './status-list/status-list.entity.ts';
import { TemplateEntity } from './template/template.entity.ts';
import { TemplateVersionEntity } from './template/template-version.entity.ts';

/** Every table that TypeORM reads or writes here. */
export const entities = [
  AssessmentResultEntity,
  CredentialShareEntity,
  CredentialShareViewEntity,
  IssuerKeyEntity,
  IssuerRegistrationEntity,
  MicroCredentialEntity,
  PersonKeyEntity,
  StatusListEntity,
  StatusListEntryEntity,
  TemplateEntity,
  TemplateVersionEntity,
];

/** Migrations, oldest first. */
export const migrations = [CreateCredentials1764000000000];

/** Reaches the schema `credentials` as whatever role the URL names. */
export const dataSource = (config: {
  readonly DATABASE_URL: string;
  readonly DATABASE_POOL_SIZE?: number;
}): DataSource =>
  dataSourceOf({
    url: config.DATABASE_URL,
    schema: 'credentials',
    entities,
    migrations,
    ...(config.DATABASE_POOL_SIZE !== undefined && { poolSize: config.DATABASE_POOL_SIZE }),
  });
