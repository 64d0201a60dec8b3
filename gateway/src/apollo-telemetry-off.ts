/*
 * @apollo/gateway reports usage to its maker unless it is told not to. Import this file before it: nothing about a person's queries leaves the scheme, whatever
 * the environment says.
 */
// eslint-disable-next-line no-restricted-properties -- written, not read: that package knows no other way to be told
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
