import type { PublishedBody } from './published-body'
import type { TerritoryBook, TerritorySource } from './territory-book'

/** A group with its members, or a commune that belongs to none. */
export interface PublishedTerritory {
  readonly about: TerritorySource
  /** The body that was chosen: the group, or the commune by which it was found. */
  readonly chosen: string
  /** The group first, then its members by name. */
  readonly bodies: readonly PublishedBody[]
}

/** The territory of a body: a group and its members, of a commune that of its first group; `null` where there is no such body. */
export function territoryOf(book: TerritoryBook, key: string): PublishedTerritory | null {
  const body = book.bodyOf(key)
  if (body === undefined) return null
  const group = body.form === 'commune' ? book.bodyOf(body.groups[0]?.key ?? '') : body
  return {
    about: book.about,
    chosen: key,
    bodies: group === undefined ? [body] : [group, ...book.membersOf(group.key)],
  }
}
