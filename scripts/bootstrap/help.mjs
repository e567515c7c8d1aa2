/** What `npm start -- --help` says: here, so that it can be read before anything is installed. */
export const HELP = `npm start [-- options]

Starts Socialcoin on this machine and prints its address. Ctrl-C stops everything.

  --port N    the port for the browser (default 8080)
  --data DIR  the folder that keeps chain, database, keys and logs (default ./data)
  --empty     first start without the demonstration pilot
  --reset     begin anew; the old data folder is kept beside it, with the date in its name
  --help      this text

npm run backup -- FILE         keeps what was written down, sealed, in FILE; the keys in living-keys.json beside it
npm run restore -- FILE --yes  puts it back, without who was erased since; --data DIR names the folder, for both

DATABASE_URL=postgres://...  use this PostgreSQL server instead of the one that comes along
BUNDLER_URL=https://...      use this ERC-4337 bundler instead of the one that comes along
SMTP_URL=smtp://...          send news by e-mail through this server; with MAIL_FROM='Socialcoin <news@...>'`;
