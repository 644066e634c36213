import type { DeskEvent } from '#shared/contract/views'
import { desk } from './desk'
import { noteProgress } from './progress'
import { refresh, refreshStatus } from './refresh'

interface Hearing {
  readonly goTo: (path: string) => void
  readonly menu: (command: Extract<DeskEvent, { readonly kind: 'menu' }>['command']) => void
}

/** Hears the desk: refreshes what is old, and passes on what the menu asks. The function given back stops it. */
export function listen({ goTo, menu }: Hearing): () => void {
  return desk.listen((event) => {
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
      case 'goTo':
        goTo(event.path)
        return
      case 'menu':
        menu(event.command)
        return
    }
  })
}
