import Dexie from 'dexie';

/** For tests: an open database as the first version of Pressmark made it. */
export function openFirstVersion(name: string): Dexie {
  const database = new Dexie(name);
  database.version(1).stores({
    articles: 'key, outlet, lastSeenAt',
    annotations: 'id, articleKey, createdAt, updatedAt, *tags',
    imports: '[importId+part], importId',
  });
  return database;
}
