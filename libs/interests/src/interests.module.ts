import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssociationMember } from './association-member.entity.js';
import { AssociationMembers } from './association-members.service.js';
import { Declarations } from './declarations.service.js';
import { InterestDeclaration } from './interest-declaration.entity.js';
import { AssociationMemberController, InterestController } from './interests.controller.js';
import { Interests } from './interests.service.js';

/** Conflicts of interest: who may not judge whom. */
@Module({
  imports: [TypeOrmModule.forFeature([InterestDeclaration, AssociationMember])],
  controllers: [InterestController, AssociationMemberController],
  providers: [Interests, Declarations, AssociationMembers],
  exports: [Interests],
})
export class InterestsModule {}
