const random = (): string => crypto.randomUUID().slice(0, 8);

/** Of a copy of a stage model. It begins as the built-in one's, so that what was not renamed is said in the auditor's language. */
export const newModelId = (original: string): string => `${original}-${random()}`;

/** Of a stage, a checkpoint or an entry of a checklist that was added by hand. */
export const newStageId = (): string => `stage-${random()}`;
export const newCheckpointId = (): string => `c-${random()}`;
export const newEntryId = (model: string, stage: string): string => `${model}/${stage}/own-${random()}`;
