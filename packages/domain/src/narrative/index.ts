export * from './document.ts';
export * from './document-of-text.ts';
export * from './plain-text.ts';
export { DOCUMENT_LIMITS, validateDocument } from './validate-document.ts';
