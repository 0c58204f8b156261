/** Auditors of one name, or without one, are told apart by a number; no two come out the same. */
export function auditorNames(written: readonly string[], nameless: string): string[] {
  const names = written.map((it) => it.trim() || nameless);
  const once = new Set(names.filter((it) => names.indexOf(it) === names.lastIndexOf(it)));
  const taken = new Set(once);
  return names.map((name) => {
    if (once.has(name)) return name;
    let number = 1;
    while (taken.has(`${name} ${number}`)) number += 1;
    const told = `${name} ${number}`;
    taken.add(told);
    return told;
  });
}
