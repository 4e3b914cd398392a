import { Injectable, NotFoundException, Param, type PipeTransform } from '@nestjs/common';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id that cannot be one is answered like one that does not exist. */
@Injectable()
class UuidPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!uuid.test(value)) throw new NotFoundException();
    return value.toLowerCase();
  }
}

/** A uuid from the path: `@Id() id` for `:id`, `@Id('personId')` for another name. */
export const Id = (name = 'id') => Param(name, UuidPipe);
