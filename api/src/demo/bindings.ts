

export function bindings(analyst: string, at: (days: number) => string) {
  const bind = (userGroup: string, object: Record<string, string>, level: string, more = {}) => ({
    userGroup,
    ...object,
    level,
    ...more,
  });
  const group = (resourceGroup: string) => ({ resourceGroup });
  const only = (resource: string) => ({ resource });
  return [
    bind('Harbour', group('Everyday applications'), 'write'),
    bind('Harbour', group('Office networks'), 'connect'),
    bind('Harbour', group('Shared storage'), 'read'),
    bind('Engineering', group('Engineering tools'), 'write'),
    bind('Engineering', group('Mac laptops'), 'login'),
    bind('Platform team', group('Linux servers'), 'login'),
    bind('Site Reliability team', group('Linux servers'), 'sudo'),
    bind('Site Reliability team', only('Management network'), 'admin'),
    bind('Networks team', only('Management network'), 'admin'),
    bind('On call', group('Linux servers'), 'sudo'),
    bind('On call', only('Monitoring'), 'admin'),
    bind('Web team', group('Web servers'), 'login'),
    bind('Data team', group('Database servers'), 'login'),
    bind('Data team', only('Analytics'), 'admin'),
    bind('Release managers', only('Status page'), 'admin'),
    bind('Workplace team', group('Windows laptops'), 'sudo'),
    bind('Workplace team', group('Mac laptops'), 'sudo'),
    bind('Finance', only('Ledger'), 'read'),
    bind('Accounting team', only('Ledger'), 'write'),
    bind('Finance', only('Finance share'), 'write'),
    bind('Year-end closing', only('Ledger'), 'write', { until: at(25) }),
    bind('Payroll team', only('Payroll'), 'admin'),
    bind('People', only('Recruiting'), 'write'),
    bind('Sales', only('CRM'), 'write'),
    bind('Partners team', only('CRM'), 'admin'),
    bind('Support', only('Tickets'), 'admin'),
    bind('Support', only('CRM'), 'read'),
    bind('Contracts team', only('Contracts'), 'admin'),
    bind('Legal', only('Legal vault'), 'write'),
    bind('Sales', only('Contracts'), 'read', { from: at(-200), until: at(-20) }),
    bind('Project Lighthouse', only('Design archive'), 'write', { until: at(60) }),
    bind('Guests', only('Guest Wi-Fi'), 'connect'),
    bind('Lisbon office', only('Design'), 'read'),
    bind('Engineering', only('Backups'), 'read', { from: at(14) }),
    { user: analyst, resource: 'Ledger', level: 'read', until: at(1) },
  ];
}
