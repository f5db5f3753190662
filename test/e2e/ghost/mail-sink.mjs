/**
 * A mail server that keeps what it gets: as much of SMTP (RFC 5321) as a program needs to hand over a mail, on this machine
 * alone, without login and TLS.
 *
 *     const sink = await openMailSink();
 *     const {subject, text} = await sink.mailTo('ada@example.org');
 *     await sink.close();
 */
import {createServer} from 'node:net';
import {readMail} from './read-mail.mjs';

export async function openMailSink() {
  const mails = [];
  const waiting = new Set();
  const sockets = new Set();

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    converse(socket, (mail) => {
      mails.push(mail);
      for (const look of waiting) look();
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));

  return {
    port: server.address().port,
    /** All mails so far, oldest first: `{to, headers, subject, text}`. */
    mails,

    /** The nth mail (from 1) to an address, as soon as it is there; fails when none comes for so long. */
    mailTo(address, nth = 1, milliseconds = 20_000) {
      const find = () => mails.filter(({to}) => to.includes(address))[nth - 1];
      return new Promise((resolve, reject) => {
        const look = () => {
          if (!find()) return;
          stop();
          resolve(find());
        };
        const stop = () => {
          waiting.delete(look);
          clearTimeout(timer);
        };
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`no mail number ${nth} to ${address}; there are ${mails.length} to others`));
        }, milliseconds);
        waiting.add(look);
        look();
      });
    },

    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((done) => server.close(done));
    },
  };
}

/** One connection: commands line by line, and after DATA the mail until a line with nothing but a dot. */
function converse(socket, keep) {
  const say = (line) => socket.write(`${line}\r\n`);
  let buffer = '';
  let to = [];
  let data;

  const commands = {
    EHLO: () => say('250-mail-sink\r\n250-8BITMIME\r\n250 SMTPUTF8'),
    HELO: () => say('250 mail-sink'),
    MAIL: () => {
      to = [];
      say('250 OK');
    },
    RCPT: (line) => {
      const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
      to.push(Buffer.from(address, 'latin1').toString('utf8')); // SMTPUTF8 (RFC 6531)
      say('250 OK');
    },
    DATA: () => {
      data = [];
      say('354 End with a line that has only a dot');
    },
    RSET: () => say('250 OK'),
    NOOP: () => say('250 OK'),
    QUIT: () => socket.end('221 Bye\r\n'),
  };

  const onLine = (line) => {
    if (!data) {
      const command = commands[line.slice(0, 4).toUpperCase()];
      return command ? command(line) : say('502 Not known here');
    }
    if (line !== '.') return void data.push(line.startsWith('.') ? line.slice(1) : line);
    keep({to, ...readMail(data.join('\r\n'))});
    data = undefined;
    say('250 Kept');
  };

  socket.setEncoding('latin1'); // bytes as they are: the mail says itself how to read them
  socket.on('data', (chunk) => {
    buffer += chunk;
    for (let end; (end = buffer.indexOf('\r\n')) >= 0; buffer = buffer.slice(end + 2)) onLine(buffer.slice(0, end));
  });
  say('220 mail-sink');
}
