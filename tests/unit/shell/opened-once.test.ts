import { describe, expect, it } from 'vitest'
import { openedOnce } from '../../../src-main/shell/opened-once'

describe('what is opened once', () => {
  it('is the same for all who ask', async () => {
    let opened = 0
    const store = openedOnce(() => Promise.resolve((opened += 1)))
    expect(await Promise.all([store(), store()])).toEqual([1, 1])
    expect(await store()).toBe(1)
  })

  it('is tried again by the next who asks after it could not be opened', async () => {
    let attempts = 0
    const store = openedOnce(() => {
      attempts += 1
      return attempts === 1 ? Promise.reject(new Error('no vault')) : Promise.resolve(attempts)
    })
    await expect(store()).rejects.toThrow('no vault')
    expect(await store()).toBe(2)
    expect(await store()).toBe(2)
  })

  it('is not tried again where what is open is put down', async () => {
    let attempts = 0
    const store = openedOnce(() => {
      attempts += 1
      return attempts === 1 ? Promise.reject(new Error('elsewhere')) : Promise.resolve(attempts)
    })
    expect(store.opened()).toBeNull()
    await expect(store()).rejects.toThrow('elsewhere')
    expect(store.opened()).toBeNull()
    expect(attempts).toBe(1)
    await store()
    expect(await store.opened()).toBe(2)
  })
})
