/** VAT on the refunds, as the terms say, in English. */
export const enVat = {
  label: 'VAT',
  withoutTax: '{{words}}, before tax',
  none: 'Not stated',
  regime: {
    outOfScope: 'Outside the scope of VAT',
    exempt: 'Exempt from VAT',
    taxed: 'Subject to VAT',
  },
  rate: 'Rate of VAT',
  ground: 'Article that applies',
  groundHelp:
    'Printed on statements. Administrative, social, educational, cultural or sporting service of a public body that does not distort competition: CGI, article 256 B. Services of a group to its members, at their exact part: CGI, article 261 B.',
  taxedAt: 'VAT at {{rate, share(places: 2)}}, {{ground}}',
  notDue: '{{regime}}, {{ground}}',
  changes: 'VAT: “{{to}}”, in place of “{{from}}”',
  act: 'For VAT, refunds come under the following regime: {{regime}}.',
  removed: 'The clause on VAT is removed.',
  line: 'VAT at {{rate, share(places: 2)}} on {{base, euros}} ({{ground}})',
  lineNotDue: '{{regime}}, for {{base, euros}} ({{ground}})',
  total: 'Share with VAT',
  within: 'Of which VAT: {{amount, euros}}.',
  withinLine: '{{line}}, of which VAT {{amount, euros}}',
  more: 'The VAT of what is called increases by {{amount, euros}}.',
  less: 'The VAT of what is called decreases by {{amount, euros}}.',
  column: 'VAT (€)',
  sheet: {
    regime: 'Regime',
    base: 'Base (€)',
    printed: 'VAT of the statement (€)',
  },
}
