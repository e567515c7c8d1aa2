import { createTransport } from "nodemailer";

/** How mail leaves, as `SMTP_URL` and `MAIL_FROM` say. */
export type MailSettings = {
  host: string;
  port: number;
  /** TLS from the first byte (smtps). Otherwise it is asked for, and needed for every host but this machine. */
  secure: boolean;
  login: { user: string; pass: string } | null;
  /** `Socialcoin <nieuws@munten.example>` */
  from: string;
};

/** @param id The name of this mail: sent twice under the same name, mail programs show it once. */
export type Mail = { id: string; to: string; language: string; subject: string; text: string };

export type PostOffice = {
  /** @throws Error when it was not taken, or when it is not known whether it was. */
  send(mail: Mail): Promise<void>;
};

/** How long the other side may take for anything, in milliseconds. */
const PATIENCE = 20_000;
const THIS_MACHINE = ["localhost", "127.0.0.1", "::1", "[::1]"];

/** Hands plain text to an SMTP server: no HTML, no image, no link that counts who opens it. */
export function postOffice({ host, port, secure, login, from }: MailSettings): PostOffice {
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS: !secure && !THIS_MACHINE.includes(host),
    ...(login && { auth: login }),
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.replace(/^.*@|>\s*$/g, "");
  return {
    send: async ({ id, to, language, subject, text }) => {
      await transport.sendMail({
        from,
        // As a field, so that no text can become a second address.
        to: { name: "", address: to },
        subject,
        text,
        messageId: `<${id}@${domain}>`,
        xMailer: false,
        headers: { "Auto-Submitted": "auto-generated", "Content-Language": language },
      });
    },
  };
}
