import type { DeskEvent } from '#shared/contract/views'

/** Something that main wants done in the window. */
type Order = Extract<DeskEvent, { readonly kind: 'goTo' | 'menu' }>

const waiting: Order[] = []
let follow: ((order: Order) => void) | null = null

/** Has an order followed; one that comes before anybody follows orders waits. */
export function giveOrder(order: Order): void {
  if (follow === null) waiting.push(order)
  else follow(order)
}

/** Follows those that wait, then all others. The function given back stops it. */
export function followOrders(follower: (order: Order) => void): () => void {
  follow = follower
  waiting.splice(0).forEach(follower)
  return () => {
    follow = null
  }
}
