// A codegen plugin: writes the sentences that syncers report. They are the codes of the schema that begin with REPORT_, each
// with its sentence as the description.
export const plugin = (schema) => {
  const codes = schema.getType('MessageCode').getValues();
  const own = codes.filter(({ name }) => name.startsWith('REPORT_'));
  return [
    '/** The sentences that syncers report, by code. `{name}` is a placeholder for a value. */',
    'export const reportSentences = {',
    ...own.map(({ name, description }) => `  ${name}: ${JSON.stringify(description)},`),
    '} as const;',
    '',
  ].join('\n');
};
