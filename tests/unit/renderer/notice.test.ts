import { notifications, notificationsStore } from '@mantine/notifications'
import { afterEach, describe, expect, it } from 'vitest'
import { notice } from '../../../src-renderer/client/notice'

const shown = () => notificationsStore.getState().notifications.map(({ message }) => message)

afterEach(() => notifications.clean())

describe('a notice that is open', () => {
  it('says the latest that there is to say, once', () => {
    notice({ id: 'recovery', message: 'Reconstruite.', tone: 'warn' })
    notice({ id: 'recovery', message: 'Reconstruite. Une sauvegarde a plus.', tone: 'warn' })
    expect(shown()).toEqual(['Reconstruite. Une sauvegarde a plus.'])
  })
})
