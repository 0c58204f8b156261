import { InvalidArgumentError, Option } from 'commander';
import { type Redaction, redactCopy } from '../core/exchange/redact-copy.ts';
import type { AuditFile } from './read-input.ts';

/** The same words wherever an audit goes out. */
export const leaveOutOption = (): Option =>
  new Option(
    '--leave-out <what>',
    'any of these, with commas between: names (auditor, owners, teams, who acts or hands over), notes (whatever was written freely), pictures',
  ).argParser(redactionOf);

/** The audit and its pictures without what is to be left out; the file that was read stays as it is. */
export function without(file: AuditFile, leaveOut: Redaction | undefined): AuditFile {
  if (!leaveOut) return file;
  return {
    audit: redactCopy(file.audit, leaveOut),
    pictures: leaveOut.pictures ? new Map() : file.pictures,
  };
}

/** Said twice, both count: who asks for something to be left out must never find it. */
function redactionOf(text: string, before?: Redaction): Redaction {
  const wanted = text.split(',').map((it) => it.trim());
  const unknown = wanted.find((it) => !['pictures', 'notes', 'names'].includes(it));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`Left out can be pictures, notes and names, not “${unknown}”.`);
  return {
    pictures: before?.pictures === true || wanted.includes('pictures'),
    notes: before?.notes === true || wanted.includes('notes'),
    names: before?.names === true || wanted.includes('names'),
  };
}
