import type { DeskEvent } from '#shared/contract/views'

/** A command of main to the window. */
type Order = Extract<DeskEvent, { readonly kind: 'goTo' | 'menu' }>

const waiting: Order[] = []
let follow: ((order: Order) => void) | null = null

/** Follows a command; one that comes before there is a follower is queued. */
export function giveOrder(order: Order): void {
  if (follow === null) waiting.push(order)
  else follow(order)
}

/** Follows queued commands, then all others. The returned function stops it. */
export function followOrders(follower: (order: Order) => void): () => void {
  follow = follower
  waiting.splice(0).forEach(follower)
  return () => {
    follow = null
  }
}
