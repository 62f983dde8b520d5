import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EvidenceModule } from '#evidence';
import { CategoryController } from './categories.controller.js';
import { Categories } from './categories.service.js';
import { CategoryFile } from './category-file.service.js';
import { CategoryRegistration } from './category-registration.entity.js';
import { Category } from './category.entity.js';
import { Criteria } from './criteria.entity.js';
import { CriteriaVersions } from './criteria.service.js';
import { ProposalOutcomes } from './proposal-outcomes.service.js';
import { ProposalParty } from './proposal-party.entity.js';
import { ProposalVersion } from './proposal-version.entity.js';
import { Proposal } from './proposal.entity.js';
import { ProposalController } from './proposals.controller.js';
import { Proposals } from './proposals.service.js';

/** Product categories, what their products are judged by, who is registered into them, and proposals of new ones. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Category, Criteria, CategoryRegistration, Proposal, ProposalVersion, ProposalParty]),
    EvidenceModule,
  ],
  controllers: [CategoryController, ProposalController],
  providers: [Categories, CriteriaVersions, CategoryFile, Proposals, ProposalOutcomes],
  exports: [Categories, CriteriaVersions, CategoryFile, Proposals, ProposalOutcomes],
})
export class CategoriesModule {}
