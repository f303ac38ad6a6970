export { likeness, shinglesOf } from './shingles.ts';
export { signatureLikeness, signatureOf } from './signature.ts';
