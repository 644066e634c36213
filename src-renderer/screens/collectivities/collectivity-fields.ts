import {
  collectivitySchema,
  type CollectivityKind,
} from '#shared/domain/collectivities/collectivity'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'
import type { FormPart } from '../../forms/fields/form-part'

/** The fields of a body. */
export const collectivityFields = defineFields(collectivitySchema, {
  name: kind.text('words.name'),
  code: kind.text('words.code', { help: 'collectivities.help.code' }),
  kind: kind.choice<CollectivityKind>(
    'words.kind',
    'municipality',
    (value) => `common.kind.${value}`,
  ),
  representative: kind.text('collectivities.field.representative', {
    help: 'collectivities.help.representative',
  }),
  siren: kind.code('collectivities.field.siren', {
    help: 'collectivities.help.siren',
    right: 'collectivities.help.checkDigit',
  }),
  siret: kind.code('collectivities.field.siret', {
    help: 'collectivities.help.siret',
    right: 'collectivities.help.checkDigit',
  }),
  inseeCode: kind.code('collectivities.field.inseeCode', {
    help: 'collectivities.help.inseeCode',
    right: 'collectivities.help.shape',
  }),
  address: kind.group({
    street: kind.text('collectivities.field.street'),
    postalCode: kind.text('collectivities.field.postalCode'),
    city: kind.text('collectivities.field.city'),
  }),
  logo: kind.held('', 'collectivities.logo.title'),
  populations: kind.list('collectivities.field.populations', {
    year: kind.whole('collectivities.field.year'),
    municipal: kind.whole('collectivities.field.municipal'),
    dgf: kind.whole('collectivities.field.dgf'),
    total: kind.whole('collectivities.field.total'),
  }),
  memberOf: kind.several('collectivities.field.memberOf', { help: 'collectivities.help.memberOf' }),
  earlierMemberships: kind.list('collectivities.field.earlierMemberships', {
    until: kind.day('words.until', { help: 'agents.help.until' }),
    memberOf: kind.several('collectivities.field.memberOf'),
    kind: kind.choiceOrNone<CollectivityKind>('words.kind', (value) => `common.kind.${value}`, {
      none: 'agents.help.asAfter',
    }),
  }),
  treasury: kind.group({
    office: kind.text('collectivities.treasury.office', {
      help: 'collectivities.treasury.officeHelp',
    }),
    post: kind.text('collectivities.treasury.post', { help: 'collectivities.treasury.postHelp' }),
    collectivity: kind.text('collectivities.treasury.collectivity'),
    budget: kind.text('collectivities.treasury.budget'),
    product: kind.text('collectivities.treasury.product'),
    budgetSiret: kind.code('collectivities.treasury.budgetSiret', {
      help: 'collectivities.treasury.siretHelp',
    }),
    annexBudgets: kind.list('collectivities.treasury.annexBudgets', {
      name: kind.text('collectivities.treasury.annexName'),
      siret: kind.code('collectivities.treasury.budgetSiret'),
      collectivity: kind.text('collectivities.treasury.collectivity'),
      budget: kind.text('collectivities.treasury.budget'),
      product: kind.text('collectivities.treasury.product'),
    }),
  }),
})

/** The form of a body. */
export type CollectivityForm = FormPart<typeof collectivityFields.fields>
