// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectivity/doctor_dialog.h"

#include "app/console/widgets/form_page.h"

namespace callbox::app::console {

namespace {

constexpr int kWidth = 680;
constexpr int kHeight = 560;

}  // namespace

DoctorDialog::DoctorDialog(PageContext context, std::string connectionId, const QString& name,
                           QWidget* parent)
    : QDialog(parent),
      context_(context),
      connectionId_(std::move(connectionId)),
      job_(new JobView(context.jobs, context.theme, context.words)),
      again_(makeButton(tr("Examine again"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("doctorDialog"));
    setRole(this, "page");
    setWindowTitle(name.isEmpty() ? tr("Examine every way to the receiver")
                                  : tr("Examine %1").arg(name));
    auto card = makeCard();
    card.layout->addWidget(job_);
    card.layout->addStretch();
    auto* body = new QWidget;
    auto* bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(0, 0, 0, 0);
    bodyColumn->addWidget(card.frame);
    auto* close = makeButton(tr("Close"));
    auto* line = makeLine();
    line->addWidget(again_);
    line->addStretch();
    line->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::kEdge, Tokens::kEdge, Tokens::kEdge, Tokens::kEdge);
    column->setSpacing(3 * Tokens::kUnit);
    column->addWidget(makeParagraph(
        tr("Each step depends on the one before. The first that fails tells the cause."), "quiet"));
    column->addWidget(makeScroll(body), 1);
    column->addLayout(line);
    const Tokens& tokens = context_.theme.tokens();
    resize(tokens.scaled(kWidth), tokens.scaled(kHeight));
    connect(job_, &JobView::busyChanged, this, [this](bool busy) { again_->setEnabled(!busy); });
    connect(again_, &QPushButton::clicked, this, &DoctorDialog::start);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    start();
}

void DoctorDialog::start() {
    job_->showStarting();
    context_.client.call(api::kConnectionTest, api::ConnectionId{connectionId_}, this,
                         [this](const core::Result<api::JobStarted>& started) {
                             if (started)
                                 job_->watch(started->jobId);
                             else
                                 job_->showError(started.error());
                         });
}

}  // namespace callbox::app::console
