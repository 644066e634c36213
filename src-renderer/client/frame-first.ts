import type { DeskPort } from '#shared/contract/desk-port'

/** A desk that can also be asked once the screen has drawn what was just typed. */
export interface FrameFirstDesk extends DeskPort {
  /**
   * Asks main after the next frame, so that the change itself does not delay the drawing of what was typed. Whatever is
   * asked sooner, by either method, is asked behind it: main receives all in the order of the calls.
   */
  readonly askAfterFrame: DeskPort['ask']
  /** Asks at once what still waits. */
  readonly askWaiting: () => void
}

/** @param afterFrame calls a function once the next frame is drawn, or soon where no frame is drawn */
export function frameFirst(desk: DeskPort, afterFrame: (run: () => void) => void): FrameFirstDesk {
  let waiting: (() => void)[] = []
  const askWaiting = (): void => {
    const all = waiting
    waiting = []
    all.forEach((askIt) => askIt())
  }
  return {
    listen: (listener) => desk.listen(listener),
    ask: (method, input) => {
      askWaiting()
      return desk.ask(method, input)
    },
    askAfterFrame: (method, input) =>
      new Promise((resolve, reject) => {
        waiting.push(() => void desk.ask(method, input).then(resolve, reject))
        if (waiting.length === 1) afterFrame(askWaiting)
      }),
    askWaiting,
  }
}
