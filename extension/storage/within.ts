/** Rejects with a TimeoutError when `work` does not settle in time; `onLate` is called before. */
export function within<T>(ms: number, work: Promise<T>, what: string, onLate: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      onLate();
      reject(new DOMException(`${what} within ${ms / 1_000} s.`, 'TimeoutError'));
    }, ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
