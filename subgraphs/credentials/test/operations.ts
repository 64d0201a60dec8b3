/** The operations of the tests, as a client writes them. */

const errors = `errors { __typename ... on UserError { message code path } ... on MandatoryElementMissing { documentPath } }`;
const plainErrors = `errors { __typename ... on UserError { message code path } }`;

export const issuerRegister = `mutation ($input: IssuerRegisterInput!) { issuerRegister(input: $input) { issuer { did active } ${plainErrors} } }`;

export const issuerKeyRotate = `mutation ($input: IssuerKeyRotateInput!) { issuerKeyRotate(input: $input) { issuer { did } ${plainErrors} } }`;

export const templateDefine = `mutation ($input: MicroCredentialTemplateDefineInput!) {
  microCredentialTemplateDefine(input: $input) { template { id version title { language value } } ${plainErrors} }
}`;

export const resultRecord = `mutation ($input: AssessmentResultRecordInput!) {
  assessmentResultRecord(input: $input) { assessmentResult { id outcome grade assessedOn template { id version } } ${plainErrors} }
}`;

export const credentialIssue = `mutation ($input: MicroCredentialIssueInput!) {
  microCredentialIssue(input: $input) { credential { id state issuedAt validUntil document title { value } } ${errors} }
}`;

export const credentialRevoke = `mutation ($input: MicroCredentialRevokeInput!) {
  microCredentialRevoke(input: $input) { credential { id state revocationReason } ${plainErrors} }
}`;

export const credentialShare = `mutation ($input: MicroCredentialShareInput!) {
  microCredentialShare(input: $input) { share { id state expiresAt recipient } link ${plainErrors} }
}`;

export const shareRevoke = `mutation ($input: MicroCredentialShareRevokeInput!) {
  microCredentialShareRevoke(input: $input) { share { id state } ${plainErrors} }
}`;

export const verify = `query ($document: JSON!) { microCredentialVerify(document: $document) { verified checks { name result sentence } } }`;

export const check = `query ($document: JSON!) {
  microCredentialCheck(document: $document) { conforms elements { element name mandatory presence path code values } }
}`;

export const shared = `query ($token: String!) { sharedCredential(token: $token) { document expiresAt verification { verified } } }`;

/** What a person holds, as the gateway asks it. */
export const credentialsOfPerson = `query ($id: ID!, $first: Int, $after: String) {
  _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person {
    credentials(first: $first, after: $after) { edges { node { id state document revocationReason holder { id } } } pageInfo { hasNextPage endCursor } }
  } }
}`;

export const sharesOfCredential = `query ($id: ID!) {
  _entities(representations: [{ __typename: "MicroCredential", id: $id }]) { ... on MicroCredential {
    id shares { edges { node { id state recipient views { edges { node { form viewedAt } } } } } }
  } }
}`;

export const credentialById = `query ($id: ID!) {
  _entities(representations: [{ __typename: "MicroCredential", id: $id }]) { ... on MicroCredential { id state document revocationReason } }
}`;

export const orderById = `query ($id: ID!) {
  _entities(representations: [{ __typename: "TrainingOrder", id: $id }]) { ... on TrainingOrder { credential { id state } assessmentResult { id outcome } } }
}`;
