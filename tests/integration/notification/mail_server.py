#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server of a test's: STARTTLS, implicit TLS or neither, with or without login.

    mail_server.py --port PORT [--certificate FILE --key FILE] [--tls starttls|implicit|none]
                   [--user NAME --password TEXT] [--refuse ADDRESS]

Prints a line of JSON for each login that is tried and each message that is taken.
"""
import argparse
import asyncio
import email
import email.policy
import json
import ssl

from aiosmtpd.smtp import SMTP, AuthResult


def tell(**what):
    print(json.dumps(what), flush=True)


class Desk:
    def __init__(self, refused):
        self.refused = refused

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address == self.refused:
            return "550 5.1.1 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        tell(told="message", sender=envelope.mail_from, to=envelope.rcpt_tos,
             subject=str(message["Subject"]), text=message.get_content(),
             secured=session.ssl is not None)
        return "250 2.0.0 taken"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--tls", default="starttls")
    parser.add_argument("--user")
    parser.add_argument("--password")
    parser.add_argument("--refuse")
    options = parser.parse_args()

    def authenticator(server, session, envelope, mechanism, data):
        good = (data.login == options.user.encode() and data.password == options.password.encode())
        tell(told="login", user=data.login.decode(), accepted=good)
        return AuthResult(success=good, handled=False)

    context = None
    if options.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate, options.key)
    starttls = options.tls == "starttls"

    def connection():
        return SMTP(Desk(options.refuse), tls_context=context if starttls else None,
                    require_starttls=starttls, hostname="mail.example.net",
                    authenticator=authenticator if options.user else None,
                    auth_required=bool(options.user), auth_require_tls=starttls)

    async def serve():
        loop = asyncio.get_running_loop()
        server = await loop.create_server(connection, "127.0.0.1", options.port,
                                          ssl=context if options.tls == "implicit" else None)
        tell(told="ready")
        await server.serve_forever()

    asyncio.run(serve())


main()
