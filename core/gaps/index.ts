import type { GapRule } from './rule.ts';
import { documentMissing } from './rules/document-missing.ts';
import { documentUnseen } from './rules/document-unseen.ts';
import { earlyOffer } from './rules/early-offer.ts';
import { emptyStage } from './rules/empty-stage.ts';
import { feedbackNotAsked } from './rules/feedback-not-asked.ts';
import { feedbackNotThanked } from './rules/feedback-not-thanked.ts';
import { firstContact } from './rules/first-contact.ts';
import { goalMissing } from './rules/goal-missing.ts';
import { handoverMissing } from './rules/handover-missing.ts';
import { inactiveBranch } from './rules/inactive-branch.ts';
import { libraryGap } from './rules/library-gap.ts';
import { noHumanContact } from './rules/no-human-contact.ts';
import { noIdea } from './rules/no-idea.ts';
import { noPresence } from './rules/no-presence.ts';
import { noWayBack } from './rules/no-way-back.ts';
import { offSiteConversion } from './rules/off-site-conversion.ts';
import { offVoice } from './rules/off-voice.ts';
import { reviewOverdue } from './rules/review-overdue.ts';
import { scriptedReply } from './rules/scripted-reply.ts';
import { silenceBetweenStages } from './rules/silence-between-stages.ts';
import { stimulusMissing } from './rules/stimulus-missing.ts';
import { unnamedReply } from './rules/unnamed-reply.ts';
import { unownedFindings } from './rules/unowned-findings.ts';
import { unproven } from './rules/unproven.ts';

/** All gap rules in the order a report shows them: first what hurts customers, then what the audit itself lacks. */
export const gapRules: readonly GapRule[] = [
  noWayBack,
  emptyStage,
  silenceBetweenStages,
  handoverMissing,
  inactiveBranch,
  documentMissing,
  earlyOffer,
  noHumanContact,
  unnamedReply,
  scriptedReply,
  offVoice,
  feedbackNotAsked,
  feedbackNotThanked,
  firstContact,
  offSiteConversion,
  noPresence,
  libraryGap,
  documentUnseen,
  goalMissing,
  unproven,
  stimulusMissing,
  noIdea,
  unownedFindings,
  reviewOverdue,
];
