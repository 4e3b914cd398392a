import { Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateIf, ValidateNested,
} from 'class-validator';
import {
  type CutPageRequest, type HandInRequest, MAX_ANSWER, MAX_SCAN_PAGES, type OpenLinkRequest, type OrderPagesRequest, type OutsidePageRequest, PAGE_LOOKS, PAGE_TURNS,
  type PageLook, type PageTurn, type SaveDraftRequest, type ShowPageRequest,
} from '@bleibeakte/contracts';
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

export class ShowPageDto extends OutsidePageDto implements ShowPageRequest {
  @IsOptional()
  @IsBoolean()
  photo?: boolean;
}

export class CutPageDto extends OutsidePageDto implements CutPageRequest {
  @ValidateIf(({ corners }: CutPageDto) => corners !== null)
  @IsArray()
  @ArrayMinSize(8)
  @ArrayMaxSize(8)
  @IsNumber({ allowNaN: false, allowInfinity: false }, { each: true })
  @Min(0, { each: true })
  @Max(1, { each: true })
  corners!: number[] | null;

  @IsIn(PAGE_TURNS)
  turn!: PageTurn;

  @IsIn(PAGE_LOOKS)
  look!: PageLook;
}

export class OrderPagesDto implements OrderPagesRequest {
  @IsArray()
  @ArrayMaxSize(MAX_SCAN_PAGES)
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
