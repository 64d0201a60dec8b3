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

const entities = [
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

const migrations = [CreateCredentials1764000000000];

/** Reaches the schema `credentials`, as whichever role the address names. */
export const credentialsDataSource = (url: string, poolSize?: number): DataSource =>
  dataSourceOf({ url, schema: 'credentials', entities, migrations, ...(poolSize !== undefined && { poolSize }) });
