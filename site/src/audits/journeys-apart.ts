import { slug } from '../../../core/projection/page-key.ts';
import { pathName } from './path-name.ts';
import type { Published } from './published.ts';
import { siteName } from './site-name.ts';

type Group = { ids: Set<string>; hosts: Set<string>; audits: Published[] };

/**
 * Which journey each audit is of, as a part of an address. Audits are of one journey when they have its name and either its id (a
 * journey that is walked again keeps it, on a preview or a rebuilt site too) or the host it was walked on (ids differ between
 * machines). Two shops with an "Order" each stay apart: the one walked first has the plain name, others their host behind it.
 * `audits` come oldest first.
 */
export function journeysApart(audits: readonly Published[]): ReadonlyMap<Published, string> {
  const keys = new Map<Published, string>();
  const taken = new Set<string>();
  for (const [name, same] of Map.groupBy(audits, nameOf)) {
    for (const [index, group] of groupsOf(same).entries()) {
      const plain = index === 0 ? name : [name, slug([...group.hosts][0] ?? '')].filter(Boolean).join('-');
      let key = plain;
      for (let more = 2; taken.has(key); more++) key = `${plain}-${more}`;
      taken.add(key);
      for (const audit of group.audits) keys.set(audit, key);
    }
  }
  return keys;
}

function groupsOf(audits: readonly Published[]): Group[] {
  const groups: Group[] = [];
  for (const audit of audits) {
    const { id } = audit.audit.audit.journey;
    const host = siteName(audit.audit.audit.site);
    const [first, ...more] = groups.filter(({ ids, hosts }) => ids.has(id) || hosts.has(host));
    const group = first ?? { ids: new Set(), hosts: new Set(), audits: [] };
    if (!first) groups.push(group);
    // What it has in common with several groups makes them one.
    for (const other of more) {
      for (const it of other.ids) group.ids.add(it);
      for (const it of other.hosts) group.hosts.add(it);
      group.audits.push(...other.audits);
      groups.splice(groups.indexOf(other), 1);
    }
    group.ids.add(id);
    group.hosts.add(host);
    group.audits.push(audit);
  }
  return groups;
}

function nameOf({ audit }: Published): string {
  return pathName(audit.audit.journey.name, 'journey');
}
