import type { Doc, ListQuery, Page, Partition, Store, Stored } from './store/store.ts';

/** A store's point reads, each made once: later ones get what the first one got. */
export function rememberReads(store: Store): Store['get'] {
  const reads = new Map<string, Promise<Stored | undefined>>();
  return <T extends Doc>(pk: Partition, id: string) => {
    const key = `${pk}\n${id}`;
    let read = reads.get(key);
    if (!read) {
      read = store.get(pk, id);
      reads.set(key, read);
    }
    return read as Promise<Stored<T> | undefined>;
  };
}

/** The same for pages. */
export function rememberPages(store: Store): Store['list'] {
  const pages = new Map<string, Promise<Page<Doc>>>();
  return <T extends Doc>(pk: Partition, query: ListQuery) => {
    const key = `${pk}\n${JSON.stringify(query)}`;
    let page = pages.get(key);
    if (!page) {
      page = store.list(pk, query);
      pages.set(key, page);
    }
    return page as Promise<Page<T>>;
  };
}
