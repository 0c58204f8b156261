type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** One after another, in the order they were asked for, whatever becomes of the ones before. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined); // whoever asked for the turn is told
    return turn;
  };
}

/** The worker is the one writer: whatever changes the log or the session waits for its turn here. */
export const inTurn: Queue = createQueue();
