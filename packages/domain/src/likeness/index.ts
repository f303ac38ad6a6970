export { likeness, shinglesOf } from './shingles.ts';
export { type Signature, signatureLikeness, signatureOf } from './signature.ts';
