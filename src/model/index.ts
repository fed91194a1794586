// The one place where a shape is defined: zod schemas, and the types that follow from them.
export * from './authority.ts';
export * from './block.ts';
export * from './data.ts';
export * from './edtf.ts';
export * from './entry.ts';
export * from './fields.ts';
export * from './problem.ts';
export * from './records.ts';
export * from './settings.ts';
export * from './slug.ts';
export * from './span.ts';
export * from './entry-body.ts';
export * from './entry-file.ts';
export * from './front-matter.ts';
export * from './suggest.ts';
export * from './validate.ts';
