// What is used here of libraries that carry no types of their own.

declare module '@digitalbazaar/ed25519-multikey' {
  export interface Signer {
    readonly id: string;
    readonly algorithm: string;
    sign(options: { readonly data: Uint8Array }): Promise<Uint8Array>;
  }
  export interface KeyPair {
    readonly id: string;
    readonly controller: string;
    readonly publicKeyMultibase: string;
    readonly secretKeyMultibase: string;
    signer(): Signer;
  }
  export interface KeyDescription {
    readonly type?: 'Multikey';
    readonly id?: string;
    readonly controller?: string;
    readonly publicKeyMultibase: string;
    readonly secretKeyMultibase?: string;
  }
  export function generate(options?: { readonly controller?: string }): Promise<KeyPair>;
  export function from(key: KeyDescription): Promise<KeyPair>;
}

declare module '@digitalbazaar/eddsa-jcs-2022-cryptosuite' {
  export interface Cryptosuite {
    readonly name: string;
  }
  export function createSignCryptosuite(): Cryptosuite;
  export function createVerifyCryptosuite(): Cryptosuite;
}

declare module '@digitalbazaar/data-integrity' {
  import type { Signer } from '@digitalbazaar/ed25519-multikey';
  import type { Cryptosuite } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';

  export type Json = Readonly<Record<string, unknown>>;
  export type DocumentLoader = (url: string) => Promise<{ readonly document: Json }>;
  export interface ProofPurpose {
    update(proof: Json): Promise<Json>;
  }
  export class DataIntegrityProof {
    constructor(options: { readonly cryptosuite: Cryptosuite; readonly signer?: Signer; readonly date?: Date });
    createProof(options: { document: Json; purpose: ProofPurpose; documentLoader: DocumentLoader }): Promise<Json>;
    verifyProof(options: {
      proof: Json;
      document: Json;
      documentLoader: DocumentLoader;
    }): Promise<{ readonly verified: boolean; readonly error?: Error }>;
  }
}
