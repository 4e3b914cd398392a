import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsString, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { type HandInRequest, MAX_ANSWER, MAX_LINK_PAGES, type OpenLinkRequest, type OrderPagesRequest, type OutsidePageRequest, type SaveDraftRequest } from '@bleibeakte/contracts';
import { OptionalText, Uuid } from '../../http/fields.ts';

export class OpenLinkDto implements OpenLinkRequest {
  @OptionalText(20)
  code?: string | null;
}

export class AnswerDto {
  @IsIn(['since', 'seen', 'missing', 'ahead'])
  code!: string;

  @IsString()
  @MaxLength(MAX_ANSWER)
  text!: string;
}

export class SaveDraftDto implements SaveDraftRequest {
  @IsArray()
  @ArrayMaxSize(4)
  @ArrayUnique(({ code }: AnswerDto) => code)
  @ValidateNested({ each: true })
  @Type(() => AnswerDto)
  answers!: AnswerDto[];

  @OptionalText(120)
  name?: string | null;

  @OptionalText(300)
  address?: string | null;

  @OptionalText(60)
  phone?: string | null;

  /** 0 = nothing is saved yet. */
  @IsInt()
  @Min(0)
  version!: number;
}

export class OutsidePageDto implements OutsidePageRequest {
  @Uuid()
  id!: string;
}

export class OrderPagesDto implements OrderPagesRequest {
  @IsArray()
  @ArrayMaxSize(MAX_LINK_PAGES)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  ids!: string[];
}

export class HandInDto implements HandInRequest {
  @IsString()
  @MaxLength(120)
  name!: string;

  @IsInt()
  @Min(0)
  version!: number;
}
