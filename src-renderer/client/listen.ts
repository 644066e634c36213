import type { DeskEvent } from '#shared/contract/views'
import { desk } from './desk'
import { noteProgress } from './progress'
import { refresh, refreshStatus, refreshTimer } from './refresh'
import { timerAsks } from './timer-asks'

interface Hearing {
  readonly goTo: (path: string) => void
  readonly menu: (command: Extract<DeskEvent, { readonly kind: 'menu' }>['command']) => void
}

/** Hears the desk: refreshes what is old, and passes on what the menu asks. The function given back stops it. */
export function listen({ goTo, menu }: Hearing): () => void {
  const stop = desk.listen((event) => {
    switch (event.kind) {
      case 'changed':
        refresh(event.tables)
        refreshStatus()
        return
      case 'status':
        refreshStatus()
        return
      case 'progress':
        noteProgress(event)
        return
      // Shown by what stands in the window until the desk can answer.
      case 'rebuilding':
        return
      case 'timer': {
        refreshTimer()
        const { asks } = event
        if (asks !== null) timerAsks.set(() => asks)
        return
      }
      case 'goTo':
        goTo(event.path)
        return
      case 'menu':
        menu(event.command)
        return
    }
  })
  // What was told between the first reading and this moment was heard by nobody.
  refreshStatus()
  return stop
}
