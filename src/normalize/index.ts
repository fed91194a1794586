// Source file in, entry out: decoding, furniture, metadata, ledger.
export { decodeSource, type Decoded } from './decode.ts';
export { entryId } from './entry-id.ts';
export { normalizeSource, type NormalizeContext, type Source } from './normalize-source.ts';
export * from './plan.ts';
export { proveLedger } from './prove.ts';
export * from './write.ts';
