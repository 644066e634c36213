/** The names under which the bridge and main find each other. */
export const channels = {
  /** The window asks: method and input; main answers. */
  ask: 'desk',
  /** Main notifies the window: a `DeskEvent`. */
  event: 'desk-event',
} as const
