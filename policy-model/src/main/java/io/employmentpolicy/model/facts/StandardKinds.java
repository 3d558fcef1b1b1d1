package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.community.Community;
import io.employmentpolicy.model.community.EmploymentStation;
import io.employmentpolicy.model.community.ServiceRequest;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.employer.Hire;
import io.employmentpolicy.model.employer.LabourDispute;
import io.employmentpolicy.model.employer.Mentor;
import io.employmentpolicy.model.employer.PublicPost;
import io.employmentpolicy.model.employer.Startup;
import io.employmentpolicy.model.employer.StartupLoan;
import io.employmentpolicy.model.employer.StartupProject;
import io.employmentpolicy.model.employer.WorkInjuryCase;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.RetirementPlan;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.insurance.BenefitFraud;
import io.employmentpolicy.model.insurance.BenefitStop;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.pension.PensionRecipient;
import io.employmentpolicy.model.person.Education;
import io.employmentpolicy.model.person.Household;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.programme.BroadcastDay;
import io.employmentpolicy.model.programme.ConstructionProject;
import io.employmentpolicy.model.programme.EligibilityMatch;
import io.employmentpolicy.model.programme.FundUse;
import io.employmentpolicy.model.programme.GroupCount;
import io.employmentpolicy.model.programme.IndicatorReport;
import io.employmentpolicy.model.programme.ProgrammeArrangement;
import io.employmentpolicy.model.programme.PublicProject;
import io.employmentpolicy.model.programme.ResourceAllocation;
import io.employmentpolicy.model.programme.Target;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.training.ContestResult;
import io.employmentpolicy.model.training.GraduateCase;
import io.employmentpolicy.model.training.Internship;
import io.employmentpolicy.model.training.Major;
import io.employmentpolicy.model.training.ProfessionalTitleApplication;
import io.employmentpolicy.model.training.SkillCertificate;
import io.employmentpolicy.model.training.SpecialOperationCertificate;
import io.employmentpolicy.model.training.TrainingBody;
import io.employmentpolicy.model.training.TrainingEnrolment;
import io.employmentpolicy.model.training.TrainingEnrolmentSummary;
import io.employmentpolicy.model.training.TrainingProject;
import java.util.List;

/** The records that make up the standard dictionary; nested records are found through their parents. */
final class StandardKinds {

    static final List<Class<? extends Fact>> TYPES = List.of(
            Person.class,
            Household.class,
            Education.class,
            Employment.class,
            UnemploymentRegistration.class,
            UnemploymentInsurance.class,
            RetirementPlan.class,
            InsuranceRecord.class,
            BenefitStop.class,
            BenefitFraud.class,
            Application.class,
            ReceivedBenefit.class,
            Employer.class,
            Hire.class,
            Startup.class,
            StartupLoan.class,
            StartupProject.class,
            Mentor.class,
            PublicPost.class,
            WorkInjuryCase.class,
            LabourDispute.class,
            TrainingEnrolment.class,
            TrainingEnrolmentSummary.class,
            TrainingProject.class,
            ContestResult.class,
            Internship.class,
            GraduateCase.class,
            Major.class,
            ProfessionalTitleApplication.class,
            SpecialOperationCertificate.class,
            SkillCertificate.class,
            Community.class,
            EmploymentStation.class,
            ServiceRequest.class,
            IndicatorReport.class,
            GroupCount.class,
            Target.class,
            PublicProject.class,
            ResourceAllocation.class,
            BroadcastDay.class,
            ProgrammeArrangement.class,
            EligibilityMatch.class,
            FundUse.class,
            ConstructionProject.class,
            TrainingBody.class,
            PensionRecipient.class);

    private StandardKinds() {}
}
