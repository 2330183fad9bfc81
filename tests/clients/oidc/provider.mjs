// An OpenID Connect provider for the tests: node provider.mjs REDIRECT_URI. Prints its issuer in a line, then serves.
// Whoever gives a login is signed in as that; ada has a name, a user name and an ORCID iD.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [redirect] = process.argv.slice(2);
const accounts = {
  ada: { name: 'Ada Lovelace', preferred_username: 'ada@analytical.example', orcid: '0000-0002-1825-0097' },
  zhang: { name: '张伟' },
};
const client = (id, more) => ({
  client_id: id, redirect_uris: [redirect], grant_types: ['authorization_code'], response_types: ['code'], ...more,
});
const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      client('confidential', { client_secret: 'of the tests' }),
      client('public', { token_endpoint_auth_method: 'none' }),
    ],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'], orcid: ['orcid'] },
    cookies: { keys: ['of the tests'] },
    pkce: { required: () => true },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...accounts[id] }) }),
  });
  server.on('request', provider.callback());
  console.log(issuer);
});
