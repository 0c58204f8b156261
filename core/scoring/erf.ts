const termLimit = 1e-17;
/** From here on 1 − erf(x) is below 2^-54, so the nearest double is 1. */
const flatFrom = 6;

/**
 * The error function, to within 1e-15. The series erf(x) = 2/√π · e^(−x²) · Σ 2ⁿ x^(2n+1) / (1·3·…·(2n+1))
 * has only positive terms, so nothing cancels. Source: DLMF 7.6.2, https://dlmf.nist.gov/7.6.E2
 */
export function erf(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size >= flatFrom) return Math.sign(x);
  let term = size;
  let sum = size;
  for (let n = 1; term > termLimit * sum; n++) {
    term *= (2 * size * size) / (2 * n + 1);
    sum += term;
  }
  return Math.sign(x) * Math.min(1, (2 / Math.sqrt(Math.PI)) * Math.exp(-size * size) * sum);
}
