/** Something that cannot be done to records as it was asked for. Its message is for the archivist. */
export class ActionError extends Error {}
