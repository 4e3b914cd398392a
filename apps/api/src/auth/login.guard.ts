import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import passport from 'passport';
import { Strategy } from 'passport-local';
import { RuleViolation } from '@bleibeakte/domain';
import { InvalidFields } from '../http/validation.pipe.ts';
import { type Account, AuthService } from './auth.service.ts';
import { LoginDto } from './dto/login.dto.ts';

type LoginRequest = FastifyRequest & { user?: Account };

/** E-mail and password through passport's local strategy. The strategy is this guard's own: passport keeps no global one. */
@Injectable()
export class LoginGuard implements CanActivate {
  private readonly strategy: Strategy;

  constructor(auth: AuthService) {
    this.strategy = new Strategy(
      { usernameField: 'email', passwordField: 'password', session: false, passReqToCallback: true },
      (request, email, password, done) => {
        const { ip } = request as unknown as FastifyRequest;
        auth.verify(email, password, ip).then((account) => done(null, account), done);
      },
    );
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<LoginRequest>();
    assertLogin(request.body);
    request.user = await this.authenticate(request, http.getResponse<FastifyReply>());
    return true;
  }

  private authenticate(request: LoginRequest, reply: FastifyReply): Promise<Account> {
    return new Promise((resolve, reject) => {
      const answer = (error: unknown, account?: Account | false) =>
        error || !account ? reject((error as Error | null) ?? new RuleViolation('auth.failed')) : resolve(account);
      // One of its own for each request: passport hangs the answers of the running request on the strategy that it is given.
      const own = Object.create(this.strategy) as Strategy;
      const handle = passport.authenticate(own, { session: false }, answer) as (
        request: unknown, reply: unknown, next: (error: unknown) => void,
      ) => void;
      handle(request, reply, reject);
    });
  }
}

/** Guards run before pipes, so the form of the body is checked here, before passport reads it. */
function assertLogin(body: unknown): void {
  const login: unknown = plainToInstance(LoginDto, body ?? {});
  if (!(login instanceof LoginDto)) throw new InvalidFields([{ pointer: '', rules: ['isObject'] }]);
  const errors = validateSync(login, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length === 0) return;
  throw new InvalidFields(errors.map((error) => ({ pointer: `/${error.property}`, rules: Object.keys(error.constraints ?? {}) })));
}
