import { existsSync } from 'node:fs'

/** Where Chromium, or Chrome, which does as well, is usually found on Debian, other Linux, macOS and Windows. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser that window tests drive: the one that QUOTITE_CHROMIUM names, or the first that is found; else null. */
export const findBrowser = () =>
  process.env.QUOTITE_CHROMIUM ?? PLACES.find((place) => existsSync(place)) ?? null
