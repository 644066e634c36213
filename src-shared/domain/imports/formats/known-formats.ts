import { CLOCKIFY } from './clockify'
import { HARVEST } from './harvest'
import { JIRA } from './jira'
import { KIMAI } from './kimai'
import { ODOO } from './odoo'
import { REDMINE } from './redmine'
import { SOLIDTIME } from './solidtime'
import { TEMPO } from './tempo'
import { TOGGL } from './toggl'
import { WATSON } from './watson'

/** The programs whose files are known, by the name that a workspace keeps; the first whose titles a file has is taken. */
export const KNOWN_FORMATS = {
  clockify: CLOCKIFY,
  harvest: HARVEST,
  toggl: TOGGL,
  solidtime: SOLIDTIME,
  kimai: KIMAI,
  tempo: TEMPO,
  jira: JIRA,
  odoo: ODOO,
  redmine: REDMINE,
  watson: WATSON,
} as const
