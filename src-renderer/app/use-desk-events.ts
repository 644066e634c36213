import { useEffect, useEffectEvent } from 'react'
import { useNavigate } from 'react-router'
import type { MenuCommand } from '#shared/contract/views'
import { palette } from '../ui/palette-store'
import { followOrders } from '../client/orders'
import { paths } from '../client/paths'
import { useCommand } from '../client/use-command'
import { toggleAmounts } from '../client/hidden-amounts'

interface UndoCommands {
  readonly undo: () => void
  readonly redo: () => void
}

/** Follows the commands of the application menu, and the destinations that main sends. */
export function useDeskEvents({ undo, redo }: UndoCommands): void {
  const navigate = useNavigate()
  const { run: exportWorkspace } = useCommand('exportWorkspace')

  const onMenu = useEffectEvent((command: MenuCommand): void => {
    switch (command) {
      case 'undo':
        undo()
        return
      case 'redo':
        redo()
        return
      case 'find':
        palette.open()
        return
      case 'toggleAmounts':
        toggleAmounts()
        return
      case 'exportWorkspace':
        void exportWorkspace({})
        return
      case 'openExchange':
        void navigate(paths.exchanges())
        return
      // These replace the open workspace: the settings ask first.
      case 'importWorkspace':
      case 'openSample':
      case 'about':
        void navigate(paths.settings())
        return
    }
  })
  const onGoTo = useEffectEvent((path: string): void => void navigate(path))
  useEffect(
    () =>
      followOrders((order) => {
        if (order.kind === 'goTo') onGoTo(order.path)
        else onMenu(order.command)
      }),
    [],
  )
}
