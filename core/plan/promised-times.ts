/**
 * The times the field promises its customers (K17), in milliseconds. The renewal period is the usual contract length;
 * a month is a twelfth of 365.25 days.
 */
export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
export const monthMs = (365.25 / 12) * dayMs;

/** A customer works on their own about this long after the start of onboarding. */
export const onboardingMs = 90 * dayMs;
/** How long a customer is kept engaged after buying. */
export const postPurchaseMs = 9 * monthMs;
/** Pause between two mails of a nurture flow. */
export const mailDelayMs = 2 * dayMs;
/** Notice given to somebody inactive before they are taken off the list. */
export const removalNoticeMs = dayMs;
export const yearlyRenewalMs = 12 * monthMs;
/** Between two reviews of a journey: monthly for a lively one, quarterly at the latest. */
export const monthlyReviewMs = monthMs;
export const quarterlyReviewMs = 3 * monthMs;
